namespace OrchardCore.Locking;

/// <summary>Locks of this process.</summary>
public interface ILocalLock : ILock
{
}
