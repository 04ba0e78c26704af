check "dms-instance-maintenance-window-set" {
  title          = "DMS replication instances have a maintenance window of the team's choosing"
  responsibility = "plat.update-settings"
  resource       = "AWS::DMS::ReplicationInstance"
  severity       = "low"
  like           = named(self.PreferredMaintenanceWindow, "sun:03:00-sun:04:00")
  why            = "Otherwise AWS picks the hour in which it patches and may restart it."
  fix            = "Set {PreferredMaintenanceWindow}, for instance sun:03:00-sun:04:00."
  source         = "dms-versions"
}
