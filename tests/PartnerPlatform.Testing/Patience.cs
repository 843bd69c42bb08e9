namespace PartnerPlatform.Testing;

/// <summary>Waits for what has to come. The limit is for machines under load: a wait ends as soon as it can.</summary>
public static class Patience
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(50);

    /// <summary>How long anything may take.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromMinutes(3);

    /// <summary>Reads again and again until what is read is enough or the limit is reached, and returns what was read last.</summary>
    public static async Task<T> ReadAsync<T>(Func<Task<T>> readAsync, Func<T, bool> isEnough)
    {
        var end = DateTime.UtcNow + Limit;
        while (true)
        {
            var read = await readAsync();
            if (isEnough(read) || DateTime.UtcNow > end)
            {
                return read;
            }

            await Task.Delay(_pause);
        }
    }
}
