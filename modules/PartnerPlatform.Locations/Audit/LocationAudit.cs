using OrchardCore.AuditTrail.Services.Models;
using PartnerPlatform.Locations.Handlers;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Audit;

/// <summary>What the audit trail records of locations.</summary>
public sealed class LocationAudit
{
    public const string Category = "PartnerLocation";
    public const string Created = nameof(Created);
    public const string Edited = nameof(Edited);
    public const string Submitted = nameof(Submitted);
    public const string Verified = nameof(Verified);
    public const string SentBack = nameof(SentBack);
    public const string Suspended = nameof(Suspended);
    public const string Reinstated = nameof(Reinstated);
    public const string DeletionRequested = nameof(DeletionRequested);
    public const string Deleted = nameof(Deleted);
    public const string Moved = nameof(Moved);
    public const string MovedBack = nameof(MovedBack);
    public const string DeletionWithdrawn = nameof(DeletionWithdrawn);
    public const string DeletionRefused = nameof(DeletionRefused);
    public const string Discarded = nameof(Discarded);

    private LocationAudit()
    {
    }

    public static string NameOf(LocationContext context) => context.Event switch
    {
        null => context.IsNew ? Created : Edited,
        LocationEvent.Submit => Submitted,
        LocationEvent.Verify => Verified,
        LocationEvent.FailVerification => SentBack,
        LocationEvent.Suspend => Suspended,
        LocationEvent.Reinstate => Reinstated,
        LocationEvent.RequestDeletion => DeletionRequested,
        LocationEvent.Delete => Deleted,
        LocationEvent.Move => Moved,
        LocationEvent.MoveBack => MovedBack,
        LocationEvent.WithdrawDeletion => DeletionWithdrawn,
        LocationEvent.RefuseDeletion => DeletionRefused,
        LocationEvent.Discard => Discarded,
        _ => throw new ArgumentOutOfRangeException(nameof(context)),
    };

    public static void Describe(AuditTrailOptions options) => options
        .For<LocationAudit>(Category, S => S["Locations of partners"])
        .WithEvent(Created, S => S["Location added"], S => S["A location was added."], enableByDefault: true, isMandatory: true)
        .WithEvent(Edited, S => S["Location changed"], S => S["The details of a location were changed."], enableByDefault: true, isMandatory: true)
        .WithEvent(Submitted, S => S["Submitted to verification"], S => S["A location was submitted to its verification."], enableByDefault: true, isMandatory: true)
        .WithEvent(Verified, S => S["Verified"], S => S["A location was verified and got its MPN ID."], enableByDefault: true, isMandatory: true)
        .WithEvent(SentBack, S => S["Sent back"], S => S["A location was sent back to its partner."], enableByDefault: true, isMandatory: true)
        .WithEvent(Suspended, S => S["Location suspended"], S => S["A location was suspended."], enableByDefault: true, isMandatory: true)
        .WithEvent(Reinstated, S => S["Location reinstated"], S => S["A suspended location was reinstated."], enableByDefault: true, isMandatory: true)
        .WithEvent(DeletionRequested, S => S["Deletion requested"], S => S["A partner asked for the deletion of a location."], enableByDefault: true, isMandatory: true)
        .WithEvent(Moved, S => S["Country or region changed"], S => S["A location moved to another country or region, and is verified again."], enableByDefault: true, isMandatory: true)
        .WithEvent(MovedBack, S => S["Back in its country or region"], S => S["A location is again in the country or region in which it was verified."], enableByDefault: true, isMandatory: true)
        .WithEvent(DeletionWithdrawn, S => S["Deletion withdrawn"], S => S["A partner took the request to delete a location back."], enableByDefault: true, isMandatory: true)
        .WithEvent(DeletionRefused, S => S["Deletion refused"], S => S["A location wasn’t deleted, though its partner had asked for it."], enableByDefault: true, isMandatory: true)
        .WithEvent(Discarded, S => S["Draft deleted"], S => S["A partner deleted the draft of a location."], enableByDefault: true, isMandatory: true)
        .WithEvent(Deleted, S => S["Location deleted"], S => S["A location was deleted for good."], enableByDefault: true, isMandatory: true);
}
