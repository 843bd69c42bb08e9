namespace PartnerPlatform.Locations.Handlers;

/// <summary>Is told of each change of a location before it is committed: what it does is part of the same transaction.</summary>
public interface ILocationHandler
{
    Task ChangedAsync(LocationContext context);
}
