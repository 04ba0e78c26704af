live "AWS::VerifiedPermissions::PolicyStore" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "verifiedpermissions:GetPolicyStore", "verifiedpermissions:GetSchema", "verifiedpermissions:ListPolicyStores"]
  input     = { TypeName = "AWS::VerifiedPermissions::PolicyStore" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "verifiedpermissions:GetPolicyStore", "verifiedpermissions:GetSchema", "verifiedpermissions:ListTagsForResource"]
    input   = { TypeName = "AWS::VerifiedPermissions::PolicyStore", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
