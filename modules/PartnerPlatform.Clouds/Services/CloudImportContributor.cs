using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Clouds.Services;

/// <summary>Makes the cloud a column of an import; <see cref="CloudAccountRule"/> compares it with the cloud of the site.</summary>
public sealed class CloudImportContributor : IAccountImportContributor
{
    public const string Column = "cloudCode";

    public IReadOnlyList<string> Columns { get; } = [Column];

    public IEnumerable<RuleNote> Check(ImportRow row) => [];

    public void Apply(ImportRow row, ContentItem account)
    {
        // The cloud of an account is that of its site, which it has got when it was made.
    }
}
