namespace Onus.Terraform.Evaluation;

/// <summary>Results by name, each computed at most once.</summary>
internal sealed class Memo<TKey, TResult>
    where TKey : notnull
    where TResult : class
{
    private readonly Dictionary<TKey, TResult?> _results = [];

    /// <summary>The result for a key.</summary>
    /// <param name="circle">Answers when the computation asks for its own result.</param>
    public TResult Get(TKey key, Func<TKey, TResult> compute, Func<TKey, TResult> circle)
    {
        if (_results.TryGetValue(key, out var known))
        {
            return known ?? circle(key);
        }

        _results[key] = null;
        var result = compute(key);
        _results[key] = result;
        return result;
    }
}
