using System.Threading.Channels;

namespace Sample.Module;

public sealed class RunCounter(TimeProvider timeProvider)
{
    private readonly Channel<DateTimeOffset> _runs = Channel.CreateUnbounded<DateTimeOffset>();

    public ChannelReader<DateTimeOffset> Runs => _runs.Reader;

    public void Count() => _runs.Writer.TryWrite(timeProvider.GetUtcNow());
}
