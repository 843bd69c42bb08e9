using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using YesSql;
using YesSql.Services;

namespace PartnerPlatform.Locations.Services;

/// <summary>
/// Searches the locations of one account: each query names it, so that the IDs of others are as missing ones,
/// in what is answered and in the time that it takes.
/// </summary>
public sealed partial class MpnSearchService : IMpnSearchService
{
    private const int MaxResults = 20;
    private const int MaxWords = 5;
    private const int MaxRowsForTypos = 5_000;

    private static readonly string _deleted = nameof(LocationStatus.Deleted);

    private readonly ISession _session;
    private readonly ISiteService _siteService;
    private readonly MpnDirectoryReader _directory;
    private readonly MpnLookUpLimiter _limiter;
    private readonly IPartnerAccountStore _accounts;

    public MpnSearchService(
        ISession session, ISiteService siteService, MpnDirectoryReader directory, MpnLookUpLimiter limiter, IPartnerAccountStore accounts)
    {
        _session = session;
        _siteService = siteService;
        _directory = directory;
        _limiter = limiter;
        _accounts = accounts;
    }

    public async Task<MpnSearchResult> SearchAsync(ContentItem account, string query, string userId)
    {
        var limit = await _limiter.CheckAsync(userId);
        if (!limit.Result.IsAllowed)
        {
            return Refuse(query, limit);
        }

        // A name leads to own locations only: one that isn't found tells nothing of others.
        var isId = IsMpnId(query);
        var found = isId ? await FindByIdAsync(account, query) : await FindByTextAsync(account, query);
        limit = await _limiter.CountAsync(userId, isId ? found.IsHit : null);
        return limit.Result.IsAllowed ? found : Refuse(query, limit);
    }

    private static MpnSearchResult Refuse(string query, MpnLookUpLimit limit) =>
        new() { Query = query, Result = CheckSearch(limit.Result), RetryAfter = limit.RetryAfter };

    private static RuleResult CheckSearch(RuleResult lookUp) =>
        AssociationMachine.Table.Fire(AssociationState.None, AssociationEvent.Search, new AssociationFacts { LookUp = lookUp }).Result;

    private async Task<MpnSearchResult> FindByIdAsync(ContentItem account, string query)
    {
        var directory = await _directory.ReadAsync(account, [query]);
        MpnId.TryParse(query, out var id);
        var result = new MpnSearchResult
        {
            Query = query,
            Locations = await ListByIdAsync(account.ContentItemId, id),
            IsHeadquarters = directory.Find(id) is { AccountType: MpnAccountType.Global },
            ForeignMpnId = await FindForeignAsync(account.ContentItemId, id),
        };
        return result.IsHit ? result : result with { Result = CheckSearch(MpnAssociationRules.CheckLookUp(query, directory)) };
    }

    private async Task<IReadOnlyList<PartnerLocationIndex>> ListByIdAsync(string accountId, MpnId id)
    {
        if (!id.HasValue)
        {
            return [];
        }

        var text = id.Value;
        var rows = await _session
            .QueryIndex<PartnerLocationIndex>(index => index.AccountId == accountId && index.Status != _deleted && index.MpnId!.StartsWith(text))
            .OrderBy(index => index.SortName)
            .ThenBy(index => index.Id)
            .Take(MaxResults)
            .ListAsync();
        var exact = await _session
            .QueryIndex<PartnerLocationIndex>(index => index.MpnId == text && index.AccountId == accountId && index.Status != _deleted)
            .ListAsync();
        return [.. exact.Concat(rows).DistinctBy(row => row.LocationId).Take(MaxResults)];
    }

    private async Task<string?> FindForeignAsync(string accountId, MpnId id)
    {
        var settings = await _siteService.GetSettingsAsync<MpnSettings>();
        if (settings.Lookup != MpnLookup.Open || !id.HasValue)
        {
            return null;
        }

        var text = id.Value;
        var row = await _session.QueryIndex<PartnerLocationIndex>(index => index.MpnId == text && index.Status != _deleted).FirstOrDefaultAsync();
        var isForeign = row is not null ? row.AccountId != accountId : await _accounts.IsMpnIdTakenAsync(text, accountId);
        return isForeign ? text : null;
    }

    private async Task<MpnSearchResult> FindByTextAsync(ContentItem account, string query)
    {
        var accountId = account.ContentItemId;
        var text = SearchText.Normalize(query);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MaxWords).ToArray();
        if (words.Length == 0)
        {
            return new MpnSearchResult { Query = query };
        }

        var search = _session.QueryIndex<PartnerLocationIndex>(index => index.AccountId == accountId && index.Status != _deleted);
        foreach (var word in words)
        {
            search = search.Where(index => index.SearchText!.Contains(word));
        }

        PartnerLocationIndex[] rows = [.. await search.OrderBy(index => index.SortName).ThenBy(index => index.Id).Take(MaxResults).ListAsync()];
        return new MpnSearchResult
        {
            Query = query,
            Locations = rows.Length > 0 ? rows : await FindWithTyposAsync(accountId, string.Join(' ', words)),
        };
    }

    private async Task<IReadOnlyList<PartnerLocationIndex>> FindWithTyposAsync(string accountId, string text)
    {
        var matcher = new WordMatcher(text);
        var ids = (await ReadTextsAsync(accountId))
            .Select(row => (row.Id, row.Text, Distance: matcher.Compare(row.Text)))
            .Where(row => row.Distance is not null)
            .OrderBy(row => row.Distance)
            .ThenBy(row => row.Text, StringComparer.Ordinal)
            .Take(MaxResults)
            .Select(row => row.Id)
            .ToArray();
        if (ids.Length == 0)
        {
            return [];
        }

        var rows = await _session.QueryIndex<PartnerLocationIndex>(index => index.LocationId.IsIn(ids)).ListAsync();
        return [.. rows.OrderBy(row => Array.IndexOf(ids, row.LocationId))];
    }

    // Only two columns: an account may have thousands of locations. SQLite and PostgreSQL both know LIMIT.
    private async Task<List<(string Id, string Text)>> ReadTextsAsync(string accountId)
    {
        var configuration = _session.Store.Configuration;
        var dialect = configuration.SqlDialect;
        var table = configuration.TablePrefix + configuration.TableNameConvention.GetIndexTable(typeof(PartnerLocationIndex));
        var (id, text, account, status) = (
            dialect.QuoteForColumnName(nameof(PartnerLocationIndex.LocationId)),
            dialect.QuoteForColumnName(nameof(PartnerLocationIndex.SearchText)),
            dialect.QuoteForColumnName(nameof(PartnerLocationIndex.AccountId)),
            dialect.QuoteForColumnName(nameof(PartnerLocationIndex.Status)));

        var connection = await _session.CreateConnectionAsync();
        await using var command = connection.CreateCommand();
        command.Transaction = _session.CurrentTransaction;
        command.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"SELECT {id}, {text} FROM {dialect.QuoteForTableName(table, configuration.Schema)} WHERE {account} = @accountId AND {status} <> @deleted LIMIT {MaxRowsForTypos}");
        AddParameter(command, "@accountId", accountId);
        AddParameter(command, "@deleted", _deleted);
        var rows = new List<(string Id, string Text)>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add((reader.GetString(0), reader.GetString(1)));
        }

        return rows;
    }

    private static void AddParameter(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    // Digits, with "MPN" or the like before them: someone means an ID, be it a wrong one.
    private static bool IsMpnId(string query) => IdPattern().IsMatch(query);

    [GeneratedRegex(@"^\W*(mpn|id|mpn\W*id)?[\W_]*[0-9][0-9\W_]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
