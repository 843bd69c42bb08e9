using System.Globalization;
using CsvHelper;
using Microsoft.Extensions.Localization;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>Associations as a CSV file in the reader's language.</summary>
public sealed class AssociationCsv
{
    private readonly IStringLocalizer S;

    public AssociationCsv(IStringLocalizer<AssociationCsv> localizer)
    {
        S = localizer;
    }

    public async Task WriteAsync(IAsyncEnumerable<AssociationListRow> rows, Stream stream, CancellationToken cancellation)
    {
        // Names come from partners: in a spreadsheet they must not be run as formulas. French spreadsheets expect semicolons.
        var options = new CsvWriterOptions
        {
            WriteByteOrderMark = true,
            Injection = CsvInjection.Escape,
            Separator = CultureInfo.CurrentUICulture.TextInfo.ListSeparator[0],
        };
        await using var csv = CsvWriter.Create(stream, options, leaveOpen: true);
        foreach (var heading in Headings())
        {
            csv.WriteField(heading.Value);
        }

        await csv.EndRecordAsync(cancellation);
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            Write(csv, row);
            await csv.EndRecordAsync(cancellation);
        }
    }

    private LocalizedString[] Headings() =>
    [
        S["MPN ID"], S["Location"], S["Account"], S["Tenant ID"], S["State"], S["Country or region of the tenant"],
        S["Country or region of the location"], S["Requested (UTC)"], S["End of the grace period (UTC)"], S["Ended (UTC)"], S["Association"],
    ];

    private static void Write(CsvWriter csv, AssociationListRow row)
    {
        var association = row.Association;
        var state = Enum.Parse<AssociationState>(association.State!);
        csv.WriteField(association.MpnId);
        csv.WriteField(row.LocationName);
        csv.WriteField(row.AccountName);
        csv.WriteField(association.TenantId);
        csv.WriteField(RuleTexts.Get(state, CultureInfo.CurrentUICulture));
        csv.WriteField(association.TenantCountry);
        csv.WriteField(association.LocationCountry);
        csv.WriteField(Write(association.RequestedUtc));
        csv.WriteField(Write(association.GraceEndsUtc));
        csv.WriteField(Write(association.EndedUtc));
        csv.WriteField(association.AssociationId);
    }

    private static string Write(DateTime? time) => time?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? string.Empty;
}
