namespace Onus.Contracts;

/// <summary>What keeps a finding from being shown and from counting for <c>--fail-on</c>. It stands in the result all the same: nothing is hidden in silence.</summary>
public enum HiddenBy : byte
{
    /// <summary>Nothing does: it is shown.</summary>
    Nothing,

    /// <summary>A baseline names it: it was there before.</summary>
    Baseline,
}
