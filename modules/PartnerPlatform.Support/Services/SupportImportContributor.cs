using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Support.Services;

/// <summary>The support columns of an import. A row with one of them needs all three, as the form does.</summary>
public sealed class SupportImportContributor : IAccountImportContributor
{
    private const string Email = "supportEmail";
    private const string Telephone = "supportTelephone";
    private const string Website = "supportWebsite";

    public IReadOnlyList<string> Columns { get; } = [Website, Email, Telephone];

    public IEnumerable<RuleNote> Check(ImportRow row) =>
        HasSupport(row)
            ? SupportProfileMapper.Check(Read(row), row[AccountImportColumns.Country], now: null).Violations
                .Select(violation => RuleNote.From(violation) with { Field = ColumnOf(violation.Field) })
            : [];

    public void Apply(ImportRow row, ContentItem account)
    {
        if (HasSupport(row))
        {
            var part = account.Support();
            var profile = Read(row) with { Channels = [.. part.Channels] };
            SupportProfileMapper.Apply(profile, account, part.Revision.Next(account.Account().Revision.ModifiedUtc ?? default, account.Account().Revision.ModifiedBy));
        }
    }

    private static bool HasSupport(ImportRow row) => row.Has(Email) || row.Has(Telephone) || row.Has(Website);

    private static SupportProfile Read(ImportRow row) => new()
    {
        Email = row[Email],
        Telephone = row[Telephone],
        Website = row[Website],
    };

    private static string ColumnOf(string field) => field switch
    {
        "email" => Email,
        "telephone" => Telephone,
        "website" => Website,
        _ => field,
    };
}
