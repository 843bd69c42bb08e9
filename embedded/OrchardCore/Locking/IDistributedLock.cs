namespace OrchardCore.Locking.Distributed;

/// <summary>Locks that all nodes of the site share.</summary>
public interface IDistributedLock : ILock
{
}
