using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Profiles.Services;
using YesSql;
using YesSql.Sql;

namespace PartnerPlatform.Locations;

public sealed class Migrations : DataMigration
{
    private const int IdLength = 26;
    private const int TenantIdLength = 36;
    private const int MpnIdLength = 10;
    private const int StateLength = 24;
    private const int UserIdLength = 255;

    private readonly IContentDefinitionManager _contentDefinitionManager;
    private readonly ISession _session;
    private readonly ShellSettings _shellSettings;

    public Migrations(IContentDefinitionManager contentDefinitionManager, ISession session, ShellSettings shellSettings)
    {
        _contentDefinitionManager = contentDefinitionManager;
        _session = session;
        _shellSettings = shellSettings;
    }

    public async Task<int> CreateAsync()
    {
        await DefineContentAsync();
        await CreateLocationIndexAsync();
        await CreateAssociationIndexAsync();
        await CreateLookUpIndexAsync();
        await CreateHistoryIndexAsync();
        if (_shellSettings.IsDefaultShell() && await _session.Query<MpnIdCounter>().FirstOrDefaultAsync() is null)
        {
            await _session.SaveAsync(new MpnIdCounter());
        }

        return 1;
    }

    private async Task DefineContentAsync()
    {
        await _contentDefinitionManager.AlterTypeDefinitionAsync(LocationContentTypes.PartnerLocation, type => type
            .DisplayedAs("Partner location")
            .Securable()
            .WithPart(nameof(PartnerLocationPart)));

        await _contentDefinitionManager.AlterTypeDefinitionAsync(LocationContentTypes.MpnAssociation, type => type
            .DisplayedAs("MPN association")
            .Securable()
            .WithPart(nameof(AssociationPart)));

        await _contentDefinitionManager.AlterTypeDefinitionAsync(PartnerContentTypes.PartnerAccount, type => type
            .WithPart(nameof(MpnAssociationPart), part => part.WithPosition("4")));
    }

    private async Task CreateLocationIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<PartnerLocationIndex>(table => table
            .Column<string>(nameof(PartnerLocationIndex.LocationId), column => column.WithLength(IdLength))
            .Column<string>(nameof(PartnerLocationIndex.AccountId), column => column.WithLength(IdLength))
            .Column<string>(nameof(PartnerLocationIndex.MpnId), column => column.Unique().WithLength(MpnIdLength))
            .Column<string>(nameof(PartnerLocationIndex.Name), column => column.WithLength(PartnerLocationIndex.NameLength))
            .Column<string>(nameof(PartnerLocationIndex.NameKey), column => column.Unique().WithLength(PartnerLocationIndex.NameKeyLength))
            .Column<string>(nameof(PartnerLocationIndex.SortName), column => column.WithLength(PartnerLocationIndex.NameLength))
            .Column<string>(nameof(PartnerLocationIndex.City), column => column.WithLength(PartnerLocationIndex.NameLength))
            .Column<string>(nameof(PartnerLocationIndex.SearchText), column => column.WithLength(PartnerLocationIndex.SearchLength))
            .Column<string>(nameof(PartnerLocationIndex.Country), column => column.WithLength(2))
            .Column<string>(nameof(PartnerLocationIndex.Status), column => column.WithLength(StateLength))
            .Column<DateTime>(nameof(PartnerLocationIndex.SubmittedUtc))
            .Column<DateTime>(nameof(PartnerLocationIndex.ModifiedUtc)));

        await SchemaBuilder.AlterIndexTableAsync<PartnerLocationIndex>(table =>
        {
            table.CreateIndex("IDX_PartnerLocationIndex_Document", "DocumentId", nameof(PartnerLocationIndex.LocationId));
            table.CreateIndex("IDX_PartnerLocationIndex_Location", nameof(PartnerLocationIndex.LocationId));
            table.CreateIndex("IDX_PartnerLocationIndex_Account", nameof(PartnerLocationIndex.AccountId), nameof(PartnerLocationIndex.SortName));
            table.CreateIndex(
                "IDX_PartnerLocationIndex_AccountCountry",
                nameof(PartnerLocationIndex.AccountId),
                nameof(PartnerLocationIndex.Country),
                nameof(PartnerLocationIndex.Status));
            table.CreateIndex(
                "IDX_PartnerLocationIndex_Name",
                nameof(PartnerLocationIndex.SortName),
                "Id",
                nameof(PartnerLocationIndex.Status),
                nameof(PartnerLocationIndex.SearchText));
            table.CreateIndex(
                "IDX_PartnerLocationIndex_Country",
                nameof(PartnerLocationIndex.Country),
                nameof(PartnerLocationIndex.Status),
                nameof(PartnerLocationIndex.SortName),
                "Id");
            table.CreateIndex("IDX_PartnerLocationIndex_Queue", nameof(PartnerLocationIndex.Status), nameof(PartnerLocationIndex.SubmittedUtc));
        });
    }

    private async Task CreateAssociationIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<MpnAssociationIndex>(table => table
            .Column<string>(nameof(MpnAssociationIndex.AssociationId), column => column.WithLength(IdLength))
            .Column<string>(nameof(MpnAssociationIndex.AccountId), column => column.WithLength(IdLength))
            .Column<string>(nameof(MpnAssociationIndex.TenantId), column => column.WithLength(TenantIdLength))
            .Column<string>(nameof(MpnAssociationIndex.LocationId), column => column.WithLength(IdLength))
            .Column<string>(nameof(MpnAssociationIndex.MpnId), column => column.WithLength(MpnIdLength))
            .Column<string>(nameof(MpnAssociationIndex.State), column => column.WithLength(StateLength))
            .Column<string>(nameof(MpnAssociationIndex.TenantKey), column => column.Unique().WithLength(MpnAssociationIndex.KeyLength))
            .Column<string>(nameof(MpnAssociationIndex.LocationKey), column => column.Unique().WithLength(MpnAssociationIndex.KeyLength))
            .Column<string>(nameof(MpnAssociationIndex.RequestKey), column => column.Unique().WithLength(MpnAssociationIndex.KeyLength))
            .Column<string>(nameof(MpnAssociationIndex.TenantCountry), column => column.WithLength(2))
            .Column<string>(nameof(MpnAssociationIndex.LocationCountry), column => column.WithLength(2))
            .Column<DateTime>(nameof(MpnAssociationIndex.RequestedUtc))
            .Column<DateTime>(nameof(MpnAssociationIndex.GraceEndsUtc))
            .Column<DateTime>(nameof(MpnAssociationIndex.EndedUtc)));

        await SchemaBuilder.AlterIndexTableAsync<MpnAssociationIndex>(table =>
        {
            table.CreateIndex("IDX_MpnAssociationIndex_Document", "DocumentId", nameof(MpnAssociationIndex.AssociationId));
            table.CreateIndex("IDX_MpnAssociationIndex_Association", nameof(MpnAssociationIndex.AssociationId));
            table.CreateIndex("IDX_MpnAssociationIndex_Account", nameof(MpnAssociationIndex.AccountId), nameof(MpnAssociationIndex.State));
            table.CreateIndex("IDX_MpnAssociationIndex_Location", nameof(MpnAssociationIndex.LocationId), nameof(MpnAssociationIndex.State));
            table.CreateIndex("IDX_MpnAssociationIndex_State", nameof(MpnAssociationIndex.State), nameof(MpnAssociationIndex.RequestedUtc));
            table.CreateIndex(
                "IDX_MpnAssociationIndex_Requested",
                nameof(MpnAssociationIndex.RequestedUtc),
                "Id",
                nameof(MpnAssociationIndex.State),
                nameof(MpnAssociationIndex.TenantCountry),
                nameof(MpnAssociationIndex.LocationCountry));
            table.CreateIndex("IDX_MpnAssociationIndex_Grace", nameof(MpnAssociationIndex.GraceEndsUtc));
        });
    }

    private Task CreateLookUpIndexAsync() => SchemaBuilder.CreateMapIndexTableAsync<MpnLookUpIndex>(table => table
        .Column<string>(nameof(MpnLookUpIndex.UserId), column => column.Unique().WithLength(UserIdLength)));

    // The audit trail has no index of its own for the history of one account or location.
    private Task CreateHistoryIndexAsync() => SchemaBuilder.AlterIndexTableAsync<AuditTrailEventIndex>(
        table => table.CreateIndex(
            "IDX_AuditTrailEventIndex_MpnHistory",
            nameof(AuditTrailEventIndex.CorrelationId),
            nameof(AuditTrailEventIndex.Category),
            nameof(AuditTrailEventIndex.CreatedUtc)),
        AuditTrailEvent.Collection);
}
