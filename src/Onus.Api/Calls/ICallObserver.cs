namespace Onus.Api.Calls;

/// <summary>Is told of every request that was sent: for progress, budgets, and proofs of what was called.</summary>
public interface ICallObserver
{
    /// <summary>A request was answered, or failed. Called from any thread, several times at once.</summary>
    void OnCall(CallRecord call);
}
