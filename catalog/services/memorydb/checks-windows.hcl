check "memorydb-cluster-maintenance-window-set" {
  title          = "MemoryDB clusters have a maintenance window of the team's choosing"
  responsibility = "plat.update-settings"
  resource       = "AWS::MemoryDB::Cluster"
  severity       = "low"
  like           = named(self.MaintenanceWindow, "sun:03:00-sun:04:00")
  why            = "Otherwise AWS picks the hour in which it patches and may restart it."
  fix            = "Set {MaintenanceWindow}, for instance sun:03:00-sun:04:00."
  source         = "memorydb-service-updates"
}
