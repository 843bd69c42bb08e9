namespace PartnerPlatform.Testing;

/// <summary>Waits for what has to come. The limit is for machines under load: a wait ends as soon as it can.</summary>
public static class Patience
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(50);

    /// <summary>How long anything may take.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromMinutes(3);

    /// <summary>Reads again and again until what is read is enough.</summary>
    /// <exception cref="TimeoutException">It isn't when the limit is reached.</exception>
    public static async Task<T> ReadAsync<T>(Func<Task<T>> readAsync, Func<T, bool> isEnough)
    {
        var end = DateTime.UtcNow + Limit;
        while (true)
        {
            var read = await readAsync();
            if (isEnough(read))
            {
                return read;
            }

            if (DateTime.UtcNow > end)
            {
                throw new TimeoutException($"What was read last isn't enough: {read}");
            }

            await Task.Delay(_pause);
        }
    }
}
