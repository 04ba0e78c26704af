check "neptune-cluster-maintenance-window-set" {
  title          = "Neptune clusters have a maintenance window of the team's choosing"
  responsibility = "plat.update-settings"
  resource       = "AWS::Neptune::DBCluster"
  severity       = "low"
  condition      = self.PreferredMaintenanceWindow != null
  why            = "Otherwise AWS picks the hour in which it patches and may restart it."
  fix            = "Set PreferredMaintenanceWindow, for instance sun:03:00-sun:04:00."
  source         = "neptune-maintenance"
  example "pass" { PreferredMaintenanceWindow = "sun:03:00-sun:04:00" }
  example "fail" "AWS chooses" {}
}
