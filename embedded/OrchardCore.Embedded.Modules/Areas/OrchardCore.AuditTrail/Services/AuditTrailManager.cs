using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Abstractions.Setup;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using OrchardCore.Recipes.Models;
using OrchardCore.Settings;
using YesSql;
using ISession = YesSql.ISession;

namespace OrchardCore.AuditTrail.Services;

internal sealed class AuditTrailManager(
    IClock clock,
    ISession session,
    ISiteService siteService,
    IOptions<AuditTrailOptions> auditTrailOptions,
    IHttpContextAccessor httpContextAccessor,
    ILookupNormalizer keyNormalizer,
    IEnumerable<IAuditTrailEventHandler> auditTrailEventHandlers,
    IClientIPAddressAccessor clientIPAddressAccessor,
    IAuditTrailIdGenerator auditTrailIdGenerator,
    ShellSettings shellSettings,
    ILogger<AuditTrailManager> logger) : IAuditTrailManager
{
    private const int TrimBatchSize = 500;

    private readonly AuditTrailOptions _options = auditTrailOptions.Value;

    public async Task RecordEventAsync<TEvent>(AuditTrailContext<TEvent> context) where TEvent : class, new()
    {
        if (FindDescriptor(context.Category, context.Name) is not { } descriptor || !await IsEnabledAsync(descriptor))
        {
            return;
        }

        var createContext = new AuditTrailCreateContext<TEvent>(
            context.Name,
            context.Category,
            context.CorrelationId,
            context.UserId,
            string.IsNullOrEmpty(context.UserName) ? GetNameOfInstaller() : context.UserName,
            context.AuditTrailEventItem);

        await auditTrailEventHandlers.InvokeAsync((handler, create) => handler.CreateAsync(create), createContext, logger);

        var auditTrailEvent = await CreateEventAsync(createContext);
        auditTrailEvent.Put(createContext.AuditTrailEventItem);

        await auditTrailEventHandlers.InvokeAsync(handler => handler.AlterAsync(createContext, auditTrailEvent), logger);

        await session.SaveAsync(auditTrailEvent, checkConcurrency: false, AuditTrailEvent.Collection);
    }

    public async Task<AuditTrailEvent?> GetEventAsync(string eventId) =>
        await session.Query<AuditTrailEvent, AuditTrailEventIndex>(index => index.EventId == eventId, AuditTrailEvent.Collection).FirstOrDefaultAsync();

    public async Task<int> TrimEventsAsync(TimeSpan retentionPeriod)
    {
        var limit = clock.UtcNow - retentionPeriod;
        var deleted = 0;

        while (true)
        {
            var events = (await session
                .Query<AuditTrailEvent, AuditTrailEventIndex>(index => index.CreatedUtc < limit, AuditTrailEvent.Collection)
                .Take(TrimBatchSize)
                .ListAsync()).ToArray();

            if (events.Length == 0)
            {
                return deleted;
            }

            foreach (var auditTrailEvent in events)
            {
                session.Delete(auditTrailEvent, AuditTrailEvent.Collection);
            }

            await session.FlushAsync();
            deleted += events.Length;
        }
    }

    public AuditTrailEventDescriptor DescribeEvent(AuditTrailEvent auditTrailEvent) =>
        FindDescriptor(auditTrailEvent.Category, auditTrailEvent.Name) ?? AuditTrailEventDescriptor.Default(auditTrailEvent);

    public IEnumerable<AuditTrailCategoryDescriptor> DescribeCategories() => _options.CategoryDescriptors.Values;

    public AuditTrailCategoryDescriptor DescribeCategory(string name) =>
        _options.CategoryDescriptors.GetValueOrDefault(name) ?? AuditTrailCategoryDescriptor.Default(name);

    private AuditTrailEventDescriptor? FindDescriptor(string category, string name) =>
        _options.CategoryDescriptors.GetValueOrDefault(category)?.Events.GetValueOrDefault(name);

    private async Task<bool> IsEnabledAsync(AuditTrailEventDescriptor descriptor)
    {
        if (descriptor.IsMandatory)
        {
            return true;
        }

        var settings = await siteService.GetSettingsAsync<AuditTrailSettings>();
        var choice = settings.Categories
            .FirstOrDefault(category => category.Name == descriptor.Category)?.Events
            .FirstOrDefault(item => item.Name == descriptor.Name);

        return choice?.IsEnabled ?? descriptor.IsEnabledByDefault;
    }

    private async Task<AuditTrailEvent> CreateEventAsync(AuditTrailCreateContext context) => new()
    {
        EventId = auditTrailIdGenerator.GenerateUniqueId(),
        Name = context.Name,
        Category = context.Category,
        CorrelationId = context.CorrelationId,
        UserId = context.UserId,
        UserName = context.UserName ?? string.Empty,
        NormalizedUserName = string.IsNullOrEmpty(context.UserName) ? string.Empty : keyNormalizer.NormalizeName(context.UserName),
        ClientIpAddress = string.IsNullOrEmpty(context.ClientIpAddress) ? await GetClientIpAddressAsync() : context.ClientIpAddress,
        CreatedUtc = context.CreatedUtc ?? clock.UtcNow,
    };

    private async Task<string?> GetClientIpAddressAsync()
    {
        if (!(await siteService.GetSettingsAsync<AuditTrailSettings>()).ClientIpAddressAllowed
            || await clientIPAddressAccessor.GetIPAddressAsync() is not { } address)
        {
            return null;
        }

        return (IPAddress.IsLoopback(address) ? IPAddress.Loopback : address).ToString();
    }

    // Nobody is signed in during setup; what happens then is done by the one who sets the site up.
    private string? GetNameOfInstaller() =>
        shellSettings.IsInitializing()
        && httpContextAccessor.HttpContext?.Features.Get<RecipeEnvironmentFeature>() is { } environment
        && environment.Properties.TryGetValue(SetupConstants.AdminUsername, out var name)
            ? name as string
            : null;
}
