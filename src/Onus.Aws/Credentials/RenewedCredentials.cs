using Onus.Aws.Signing;

namespace Onus.Aws.Credentials;

/// <summary>Keys that end: they are kept, and got anew five minutes before they do, or when a service refuses them. However many ask at once, they are got once.</summary>
public abstract class RenewedCredentials : ICredentialsProvider, IDisposable
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly TimeProvider _time;
    private AccessKey? _key;
    private DateTimeOffset _renewAt;

    /// <summary>Makes a provider without keys yet.</summary>
    protected RenewedCredentials(TimeProvider time) => _time = time;

    /// <inheritdoc/>
    public async ValueTask<CredentialsAnswer> GetAsync(AccessKey? refused, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (_key is { } kept && kept != refused && _time.GetUtcNow() < _renewAt)
            {
                return CredentialsAnswer.Of(kept);
            }

            var answer = await FetchAsync(cancellation).ConfigureAwait(false);
            if (answer.Key is not { } key)
            {
                return answer;
            }

            if (key == refused)
            {
                return CredentialsAnswer.None("expired", "The credentials have expired, and where they come from has no newer ones.");
            }

            var now = _time.GetUtcNow();
            _key = key;

            // What ends so soon that it is never early enough is used while it lasts.
            _renewAt = key.ExpiresAt is not { } end ? DateTimeOffset.MaxValue : end - Early > now ? end - Early : end;
            return answer;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gets keys from where they come from.</summary>
    protected abstract ValueTask<CredentialsAnswer> FetchAsync(CancellationToken cancellation);

    /// <summary>Ends what the provider holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _one.Dispose();
        }
    }
}
