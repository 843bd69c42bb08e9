namespace OrchardCore.Locking;

/// <summary>A held lock; disposing of it frees it.</summary>
public interface ILocker : IDisposable, IAsyncDisposable
{
}
