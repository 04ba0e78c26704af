using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Assessment.Checks;

/// <summary>A question that was put to a resource.</summary>
/// <param name="Reads">All that it read: paths of the resource itself, and of others with their key before.</param>
/// <param name="IsOpen">Whether the answer is not known.</param>
/// <param name="Reason">Why it is not known.</param>
/// <param name="IsFinding">Whether it is a check's; else it is an override's.</param>
internal readonly record struct Inquiry(IEnumerable<Read> Reads, bool IsOpen, UnknownReason? Reason, bool IsFinding);
