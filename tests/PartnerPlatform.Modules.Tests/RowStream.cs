using System.Text;

namespace PartnerPlatform.Modules.Tests;

/// <summary>A CSV file that is made while it is read, and watches how much memory its reader keeps.</summary>
internal sealed class RowStream(int rows, int rowBytes) : Stream
{
    private byte[] _current = Encoding.UTF8.GetBytes("name\n");
    private int _offset;
    private int _given;
    private long _early;

    /// <summary>What comes after the last row.</summary>
    public string End { get; init; } = string.Empty;

    /// <summary>The memory in use at the end, without what was in use after a tenth of the rows.</summary>
    public long GrowthInBytes { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_offset == _current.Length)
        {
            _current = Next();
            _offset = 0;
        }

        var length = Math.Min(buffer.Length, _current.Length - _offset);
        _current.AsSpan(_offset, length).CopyTo(buffer);
        _offset += length;
        return length;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer, offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private byte[] Next()
    {
        _given++;
        if (_given == rows / 10)
        {
            _early = GC.GetTotalMemory(forceFullCollection: true);
        }

        if (_given == rows)
        {
            GrowthInBytes = GC.GetTotalMemory(forceFullCollection: true) - _early;
        }

        return Encoding.UTF8.GetBytes(_given <= rows
            ? string.Create(null, $"{_given}").PadRight(rowBytes - 1, 'x') + "\n"
            : _given == rows + 1 ? End : string.Empty);
    }
}
