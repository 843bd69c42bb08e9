using System.Security.Claims;
using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.ViewModels;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>Puts together what the pages of locations show.</summary>
public sealed class LocationPages
{
    private const int PageSize = 50;

    private readonly IPartnerAccess _access;
    private readonly ILocationStore _store;
    private readonly LocationDirectory _directory;
    private readonly LocationHistory _history;

    public LocationPages(IPartnerAccess access, ILocationStore store, LocationDirectory directory, LocationHistory history)
    {
        _access = access;
        _store = store;
        _directory = directory;
        _history = history;
    }

    public async Task<LocationListPage> CreateListAsync(ContentItem account, ClaimsPrincipal user, int page)
    {
        var part = account.Account();
        var total = await _store.CountAsync(account.ContentItemId);
        var current = PageNumber.Of(page, total, PageSize);
        return new LocationListPage(
            account.Name(),
            Foreign(account, user),
            part.MpnId,
            account.HeadquartersCountry(),
            account.Organization().DefaultAddress.City,
            await ListRowsAsync(account.ContentItemId, current.Skip, current.PageSize),
            total,
            current,
            await CanEditAsync(account, user));
    }

    public async Task<IReadOnlyList<LocationRow>> ListRowsAsync(string accountId, int skip, int take)
    {
        var associations = await _directory.ListAssociationsAsync(accountId);
        var locations = await _store.ListAsync(accountId, skip, take);
        return [.. locations.Select(location => new LocationRow(location, associations.GetValueOrDefault(location.LocationId!)))];
    }

    public async Task<LocationFormPage> CreateFormAsync(
        ContentItem account, ContentItem? location, LocationForm form, ClaimsPrincipal user, RuleResult? problems = null) => new()
    {
        AccountName = account.Name(),
        ForeignAccountId = Foreign(account, user),
        Location = location,
        Association = location is null ? AssociationState.None : await FindAssociationAsync(account, location),
        Form = form,
        Problems = problems,
    };

    public async Task<LocationPage> CreatePageAsync(
        ContentItem account, ContentItem location, ClaimsPrincipal user, LocationDeletionForm? deletion = null, RuleResult? problems = null) => new()
    {
        AccountName = account.Name(),
        AccountId = account.ContentItemId,
        ForeignAccountId = Foreign(account, user),
        Location = location,
        Association = await FindAssociationAsync(account, location),
        History = await _history.ListAsync(location.ContentItemId),
        CanEdit = await CanEditAsync(account, user),
        Deletion = deletion ?? new LocationDeletionForm { ETag = location.Location().Revision.ETag() },
        Problems = problems,
    };

    public async Task<LocationPage> CreateAdminPageAsync(
        ContentItem account, ContentItem location, bool canDecide, LocationDecisionForm? decision = null, RuleResult? problems = null) => new()
    {
        AccountName = account.Name(),
        AccountId = account.ContentItemId,
        Location = location,
        Association = await FindAssociationAsync(account, location),
        History = await _history.ListAsync(location.ContentItemId),
        CanEdit = canDecide,
        Decision = decision ?? new LocationDecisionForm { ETag = location.Location().Revision.ETag() },
        Problems = problems,
    };

    public static LocationForm ToForm(PartnerLocationPart part) => new()
    {
        Name = part.Name,
        LegalEntityName = part.LegalEntityName,
        Address = part.Address,
        PrimaryContact = part.PrimaryContact,
        ETag = part.Revision.ETag(),
    };

    private Task<AssociationState> FindAssociationAsync(ContentItem account, ContentItem location) =>
        _directory.GetAssociationAsync(account.ContentItemId, location.ContentItemId);

    private Task<bool> CanEditAsync(ContentItem account, ClaimsPrincipal user) =>
        _access.IsAllowedAsync(user, account.ContentItemId, Permissions.EditLocations);

    private static string? Foreign(ContentItem account, ClaimsPrincipal user) =>
        account.ContentItemId == user.GetPartnerAccountId() ? null : account.ContentItemId;
}
