using OrchardCore.Security;
using YesSql;

namespace OrchardCore.Roles.Models;

[SimplifiedTypeName("OrchardCore.Roles.Models.RolesDocument, OrchardCore.Roles")]
internal sealed class RolesDocument : OrchardCore.Data.Documents.Document
{
    public List<Role> Roles { get; set; } = [];

    public Dictionary<string, List<string>> MissingFeaturesByRole { get; set; } = [];
}
