check "grafana-workspace-reached-from-named-networks" {
  title          = "Grafana workspaces are reached from named networks only"
  responsibility = "net.exposure"
  resource       = "AWS::Grafana::Workspace"
  severity       = "medium"
  condition      = length(self.NetworkAccessControl.PrefixListIds) > 0 || length(self.NetworkAccessControl.VpceIds) > 0
  why            = "Without network access control the login page of the workspace is open to the whole internet."
  fix            = "Name prefix lists or VPC endpoints in {NetworkAccessControl}."
  example "pass" { NetworkAccessControl = { PrefixListIds = ["pl-1"] } }
  example "fail" "the default" { Name = "ops" }
}
