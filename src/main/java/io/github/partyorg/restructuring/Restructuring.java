package io.github.partyorg.restructuring;

/**
 * An order about how Party organisations are arranged (sắp xếp tổ chức). None of them changes who
 * is a member.
 */
public abstract sealed class Restructuring extends Order
    permits Establish,
        Ending,
        Merge,
        Consolidate,
        Split,
        Convert,
        HandOver,
        TransferMembers,
        Second,
        Recall,
        FormGroups,
        RenewLeadership,
        Rename,
        Recode,
        Reclassify,
        RunPilot,
        RecordConsent {

  Restructuring() {}
}
