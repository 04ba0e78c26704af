live "AWS::NetworkManager::CoreNetwork" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "networkmanager:ListCoreNetworks"]
  input     = { TypeName = "AWS::NetworkManager::CoreNetwork" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "networkmanager:GetCoreNetwork", "networkmanager:GetCoreNetworkPolicy"]
    input   = { TypeName = "AWS::NetworkManager::CoreNetwork", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
