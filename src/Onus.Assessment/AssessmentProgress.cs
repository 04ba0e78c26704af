namespace Onus.Assessment;

/// <summary>How far an assessment has come.</summary>
/// <param name="Judged">How many resources have been judged.</param>
/// <param name="Total">How many there are.</param>
public readonly record struct AssessmentProgress(int Judged, int Total);
