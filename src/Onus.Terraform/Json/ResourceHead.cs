using System.Text.Json;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Json;

/// <summary>What plans and states say of an instance of a resource besides its values.</summary>
internal class ResourceHead
{
    private string _mode = "managed";

    public string Address { get; private set; } = "";

    /// <summary>The address of its module; empty for the root module.</summary>
    public string Module { get; private set; } = "";

    public string Type { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>The key of the instance in brackets; empty when there is none.</summary>
    public string Key { get; private set; } = "";

    public bool IsData => _mode == "data";

    /// <summary>Takes the member at hand when it is one of these; else it is left at hand.</summary>
    public bool Take(string member, ref Utf8JsonReader reader, JsonInput input)
    {
        switch (member)
        {
            case "address":
                Address = input.TextAt(ref reader) ?? "";
                break;
            case "module" or "module_address":
                Module = input.TextAt(ref reader) ?? "";
                break;
            case "mode":
                _mode = input.TextAt(ref reader) ?? _mode;
                break;
            case "type":
                Type = input.TextAt(ref reader) ?? "";
                break;
            case "name":
                Name = input.TextAt(ref reader) ?? "";
                break;
            case "index":
                Key = InstanceKey.At(ref reader, input);
                break;
            default:
                return false;
        }

        return true;
    }

    /// <summary>Whether it is a resource or data source; one without type or name is complained of.</summary>
    /// <param name="what">What it stands in.</param>
    public bool IsKept(JsonInput input, string what, long offset)
    {
        if (Type.Length > 0 && Name.Length > 0)
        {
            return _mode is "managed" or "data";
        }

        input.Error("-resource", $"A resource of the {what} has no type or no name; it is left out.", offset, $"Write the file again, with 'terraform show -json' or 'terraform state pull'.");
        return false;
    }

    /// <summary>Works out the address, or the module in it, where only one of them is told.</summary>
    public void Complete(JsonInput input)
    {
        if (Address.Length == 0)
        {
            Address = Addresses.Of(Module, IsData, Type, Name, Key);
        }
        else if (Module.Length == 0)
        {
            Module = input.Strings.Get(Address[..Addresses.ModuleLength(Address)]);
        }
    }
}
