live "AWS::EventSchemas::RegistryPolicy" {
  service   = "schemas"
  operation = "ListRegistries"
  actions   = ["schemas:ListRegistries"]
  input     = { Scope = "LOCAL" }
  items     = "Registries[]"
  id        = "RegistryName"
  page      = { in = "NextToken", out = "NextToken" }
  set = {
    Policy = self.GetResourcePolicy.Policy
  }
  follow "GetResourcePolicy" {
    actions = ["schemas:GetResourcePolicy"]
    input   = { RegistryName = self.RegistryName }
    not_set = ["NotFoundException"]
  }
}
