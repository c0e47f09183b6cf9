using System.Buffers;
using KnowledgeApi.Platform.Representations;
using Microsoft.IO;

namespace KnowledgeApi.Platform.Caching;

/// <summary>Forwards writes to the target stream, and keeps a copy of them up to a maximum size.</summary>
internal sealed class CopyingStream(Stream target, int most) : Stream
{
    private RecyclableMemoryStream? _copy = ResponseBuffer.Rent();

    /// <summary>The bytes written; null if they exceeded the maximum size.</summary>
    public ReadOnlySequence<byte>? Copy => _copy?.GetReadOnlySequence();

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Keep(buffer.Span);
        return target.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count)
    {
        Keep(buffer.AsSpan(offset, count));
        target.Write(buffer, offset, count);
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => target.FlushAsync(cancellationToken);
    public override void Flush() => target.Flush();
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if (_copy?.Length + bytes.Length > most)
            Forget();
        _copy?.Write(bytes);
    }

    private void Forget()
    {
        _copy?.Dispose();
        _copy = null;
    }

    protected override void Dispose(bool disposing)
    {
        Forget();
        base.Dispose(disposing);
    }
}
