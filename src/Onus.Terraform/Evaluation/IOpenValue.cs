using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Terraform.Evaluation;

/// <summary>Answers for a value that stands for more than it holds: a block with attributes that only the deployment gives, a module's outputs.</summary>
internal interface IOpenValue
{
    /// <summary>An attribute or element that the value does not hold; null when there is none.</summary>
    Value? Part(Value key, Origin origin);

    /// <summary>The value with all it stands for.</summary>
    Value Settle(Value value);
}
