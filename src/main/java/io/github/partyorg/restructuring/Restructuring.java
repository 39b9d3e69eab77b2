package io.github.partyorg.restructuring;

/**
 * An order about how Party organisations are arranged (sắp xếp tổ chức). None of them changes who
 * is a member.
 */
public abstract sealed class Restructuring extends Order
    permits Establish, Dissolve, TransferMembers, RenewLeadership, Reclassify, RecordConsent {

  Restructuring() {}
}
