using OrchardCore.Data.Documents;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class SettingsDocument : Document
{
    public Dictionary<string, string> Values { get; set; } = [];
}
