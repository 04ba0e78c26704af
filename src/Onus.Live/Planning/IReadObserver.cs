namespace Onus.Live.Planning;

/// <summary>Is told how far the reading of accounts has come. Called from any thread, several times at once.</summary>
public interface IReadObserver
{
    /// <summary>It is known how many lists of an account there are to read.</summary>
    void OnLists(string account, int count);

    /// <summary>A list of an account was read, or had been before.</summary>
    void OnList(string account);

    /// <summary>A call was made.</summary>
    /// <param name="service">The service that was asked, by the name that its API has.</param>
    void OnCall(string account, string region, string service);

    /// <summary>It was asked which types are used besides those that are read anyway.</summary>
    /// <param name="types">How many are.</param>
    void OnHints(string account, string region, int types);
}
