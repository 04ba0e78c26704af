using Onus.Catalog.Model;

namespace Onus.Catalog.Loading;

/// <summary>Reads how surely a source says what rests on it.</summary>
internal static class ConfidenceReader
{
    /// <summary>The <c>confidence</c> of a block: documented where nothing is said.</summary>
    public static string Confidence(this BlockReader reader, LoadContext context)
    {
        var confidence = reader.OptionalText("confidence") ?? Confidences.Documented;
        if (confidence is not (Confidences.Documented or Confidences.Derived))
        {
            context.Error("catalog-type", $"\"{confidence}\" is no confidence.", reader.OriginOf("confidence"), $"Write documented or derived.");
        }

        return confidence;
    }
}
