using OrchardCore.AuditTrail.Models;
using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Models;

namespace PartnerPlatform.Locations.ViewModels;

public sealed record AssociationDetailPage(
    ContentItem Association,
    AssociationPart Part,
    ContentItem? Account,
    ContentItem? Location,
    AssociationPart? Superseded,
    IReadOnlyList<AuditTrailEvent> History,
    AssociationRefusalForm Form,
    bool CanManage);
