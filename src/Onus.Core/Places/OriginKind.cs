namespace Onus.Core.Places;

/// <summary>How a value came to be, besides where.</summary>
public enum OriginKind : byte
{
    /// <summary>Nothing is known about where the value came from.</summary>
    None = 0,

    /// <summary>Written out in the input.</summary>
    Explicit = 1,

    /// <summary>The default of a parameter or variable of the input.</summary>
    Default = 2,

    /// <summary>A default that the provider or service fills in.</summary>
    ProviderDefault = 3,

    /// <summary>Computed by a function or operator from other values.</summary>
    Computed = 4,

    /// <summary>Read from a live account.</summary>
    Live = 5,

    /// <summary>Given by the user for this run (a parameter file, an option).</summary>
    Given = 6,

    /// <summary>Given by a parameter whose value everybody reads who may describe what is deployed.</summary>
    Echoed = 7,
}
