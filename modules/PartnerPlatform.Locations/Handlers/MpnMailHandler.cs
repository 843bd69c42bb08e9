using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Services;

namespace PartnerPlatform.Locations.Handlers;

/// <summary>Tells the admins of the partner account by mail, once a step is committed.</summary>
public sealed class MpnMailHandler : MpnAssociationHandler
{
    public override Task AssociatedAsync(MpnAssociationContext context) => Tell(context, (mailer, part) => mailer.TellAssociatedAsync(part));

    public override Task RefusedAsync(MpnAssociationContext context) => Tell(context, (mailer, part) => mailer.TellRefusedAsync(part));

    public override Task NeedsReviewAsync(MpnAssociationContext context) => Tell(context, (mailer, part) => mailer.TellNeedsReviewAsync(part));

    public override Task ResolvedAsync(MpnAssociationContext context) => Tell(context, (mailer, part) => mailer.TellResolvedAsync(part));

    public override Task SuspendedAsync(MpnAssociationContext context) => Tell(context, (mailer, part) => mailer.TellSuspendedAsync(part));

    // The mail about its replacement says enough.
    public override Task DissociatedAsync(MpnAssociationContext context) =>
        context.Replacement is null ? Tell(context, (mailer, part) => mailer.TellDissociatedAsync(part)) : Task.CompletedTask;

    // Nobody is told of a step that couldn't be committed.
    private static Task Tell(MpnAssociationContext context, Func<MpnMailer, AssociationPart, Task> tellAsync)
    {
        var (associationId, state) = (context.Association.ContentItemId, context.After);
        ShellScope.AddDeferredTask(async scope =>
        {
            var stored = await scope.ServiceProvider.GetRequiredService<IMpnAssociationService>().GetAsync(associationId);
            if (stored?.Association() is { } part && part.State == state)
            {
                await tellAsync(scope.ServiceProvider.GetRequiredService<MpnMailer>(), part);
            }
        });
        return Task.CompletedTask;
    }
}
