using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Environment.Shell.Scope;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Handlers;

/// <summary>Tells the admins of a partner by mail what the host decided about a location.</summary>
public sealed class LocationDecisionMailer : ILocationHandler
{
    public Task ChangedAsync(LocationContext context)
    {
        if (context.Event is LocationEvent.Verify or LocationEvent.FailVerification or LocationEvent.Suspend or LocationEvent.Reinstate
            or LocationEvent.RefuseDeletion or LocationEvent.Delete)
        {
            var decision = context.Event.Value;
            var locationId = context.Location.ContentItemId;
            var revision = context.Part.Revision;
            ShellScope.AddDeferredTask(scope => SendAsync(scope.ServiceProvider, locationId, revision, decision));
        }

        return Task.CompletedTask;
    }

    // Nobody is told of a decision that couldn't be committed.
    private static async Task SendAsync(IServiceProvider services, string locationId, ProfileRevision decided, LocationEvent decision)
    {
        var location = await services.GetRequiredService<ILocationStore>().GetAsync(locationId);
        if (location?.Location() is not { AccountId: { } accountId } part
            || part.Revision.Number != decided.Number
            || part.Revision.ModifiedBy != decided.ModifiedBy)
        {
            return;
        }

        var localizer = services.GetRequiredService<IStringLocalizer<LocationDecisionMailer>>();
        await services.GetRequiredService<IAccountMailer>().SendToAdminsAsync(accountId, culture => Compose(localizer, part, decision, culture));
    }

    private static (string Subject, string Text) Compose(IStringLocalizer S, PartnerLocationPart part, LocationEvent decision, CultureInfo culture)
    {
        var name = part.Name ?? string.Empty;
        return decision switch
        {
            LocationEvent.Verify => (
                S["Your location {0} is verified", name],
                S["The location {0} is verified and active. Its MPN ID is {1}.", name, part.MpnId ?? string.Empty]),
            LocationEvent.FailVerification => (
                S["Your location {0} needs changes", name],
                Join(S["The location {0} couldn’t be verified.", name], part, S["Change the location and submit it again."], culture)),
            LocationEvent.Suspend => (
                S["Your location {0} is suspended", name],
                Join(S["The location {0} is suspended. Associations with its MPN ID have to be reviewed.", name], part, null, culture)),
            LocationEvent.Reinstate => (
                S["Your location {0} is active again", name],
                S["The location {0} is active again.", name]),
            LocationEvent.RefuseDeletion => (
                S["Your location {0} is not deleted", name],
                Join(S["The location {0} is not deleted, though you asked for it.", name], part, null, culture)),
            _ => (
                S["Your location {0} is deleted", name],
                S["The location {0} is deleted, as you asked. Its MPN ID is never used again.", name]),
        };
    }

    private static string Join(string start, PartnerLocationPart part, string? end, CultureInfo culture)
    {
        var reason = part.Decision?.ReasonCode is { } code ? RuleTexts.Get(code, culture) : null;
        string?[] sentences = [start, reason, part.Decision?.GetText(culture), end];
        return string.Join("\n\n", sentences.Where(sentence => !string.IsNullOrEmpty(sentence)));
    }
}
