namespace Onus.Engine;

/// <summary>How far a use case has come.</summary>
/// <param name="Doing">What is being done, such as <c>reading</c>.</param>
/// <param name="Done">How much of it is done; 0 where that is not counted.</param>
/// <param name="Total">How much there is; 0 where that is not known.</param>
public readonly record struct ProgressEvent(string Doing, int Done = 0, int Total = 0);
