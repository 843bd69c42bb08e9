namespace PartnerPlatform.Rules;

/// <summary>Which states accept which multi-state certificate. Dated, and meant to be replaced by an operator who knows better.</summary>
public sealed record CertificateFormTable
{
    /// <summary>The table of this package. Its sources are secondary.</summary>
    public static CertificateFormTable Default { get; } = new()
    {
        Date = new CalendarDate(2022, 10, 14),
        Source = "MTC list of 2022-10-14 and SST members, from secondary sources",
        MtcStates = "AL AK AZ AR CA CO CT FL GA HI ID IL IA KS KY ME MD MI MN MO NE NV NJ NM NC ND OH OK PA RI SC SD TN TX UT VT WA WI".Split(' '),
        SstStates = "AR GA IN IA KS KY MI MN NE NV NJ NC ND OH OK RI SD TN UT VT WA WV WI WY".Split(' '),
        StatesWithoutSalesTax = "AK DE MT NH OR".Split(' '),
    };

    /// <summary>The day of the data.</summary>
    public CalendarDate Date { get; init; }

    /// <summary>Where the data comes from.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>The states that accept the form of the Multistate Tax Commission.</summary>
    public IReadOnlyList<string> MtcStates { get; init; } = [];

    /// <summary>The states that accept the form of the Streamlined Sales Tax agreement.</summary>
    public IReadOnlyList<string> SstStates { get; init; } = [];

    /// <summary>The states without a statewide sales tax.</summary>
    public IReadOnlyList<string> StatesWithoutSalesTax { get; init; } = [];

    /// <summary>Whether a state accepts a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="state">The state's two letters.</param>
    /// <returns>Whether it does; true for forms that aren't multi-state.</returns>
    public bool Accepts(CertificateForm form, string state) => form switch
    {
        CertificateForm.Mtc => MtcStates.Contains(state, StringComparer.OrdinalIgnoreCase),
        CertificateForm.Sst => SstStates.Contains(state, StringComparer.OrdinalIgnoreCase),
        _ => true,
    };
}
