namespace PartnerPlatform.Testing;

/// <summary>
/// Where a host listens that chose a free port itself, read from what it prints: a port that is found free before it starts
/// may be taken by then.
/// </summary>
public sealed class ListeningAddress
{
    /// <summary>The address that a host is started with: the loopback interface, and a port that the system chooses.</summary>
    public const string Any = "http://127.0.0.1:0";

    private const string Announcement = "Now listening on: ";

    private readonly TaskCompletionSource<Uri> _found = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The address.</summary>
    /// <exception cref="InvalidOperationException">The host doesn't listen yet.</exception>
    public Uri Value => _found.Task.IsCompletedSuccessfully
        ? _found.Task.Result
        : throw new InvalidOperationException("The host doesn't listen yet.");

    /// <summary>Looks for the address in a line that the host printed.</summary>
    /// <param name="line">The line, or null at the end of its output.</param>
    public void Read(string? line)
    {
        var start = line?.IndexOf(Announcement, StringComparison.Ordinal) ?? -1;
        if (start >= 0)
        {
            _found.TrySetResult(new Uri(line![(start + Announcement.Length)..].Trim()));
        }
    }

    /// <summary>Tells that the host ended: nobody waits any more.</summary>
    public void End() => _found.TrySetException(new InvalidOperationException("The host ended before it listened."));

    /// <summary>Waits until the host listens.</summary>
    /// <param name="limit">How long.</param>
    /// <param name="output">What the host printed, to say why it doesn't.</param>
    /// <exception cref="InvalidOperationException">The host ended, or the time is over.</exception>
    public async Task WaitAsync(TimeSpan limit, Func<string> output)
    {
        try
        {
            await _found.Task.WaitAsync(limit);
        }
        catch (Exception exception) when (exception is TimeoutException or InvalidOperationException)
        {
            throw new InvalidOperationException($"The host doesn't listen:{Environment.NewLine}{output()}", exception);
        }
    }
}
