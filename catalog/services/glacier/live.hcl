live "AWS::Glacier::Vault" {
  service   = "glacier"
  operation = "ListVaults"
  actions   = ["glacier:ListVaults"]
  input     = { accountId = "-" }
  items     = "VaultList[]"
  id        = "VaultName"
  page      = { in = "marker", out = "Marker" }
  set = {
    AccessPolicy = self.GetVaultAccessPolicy.policy.Policy
    LockPolicy   = self.GetVaultLock.Policy
  }
  follow "GetVaultAccessPolicy" {
    actions = ["glacier:GetVaultAccessPolicy"]
    input   = { accountId = "-", vaultName = self.VaultName }
    not_set = ["ResourceNotFoundException"]
  }
  follow "GetVaultLock" {
    actions = ["glacier:GetVaultLock"]
    input   = { accountId = "-", vaultName = self.VaultName }
    not_set = ["ResourceNotFoundException"]
  }
}
