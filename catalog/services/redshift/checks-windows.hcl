check "redshift-cluster-maintenance-window-set" {
  title          = "Redshift clusters have a maintenance window of the team's choosing"
  responsibility = "plat.update-settings"
  resource       = "AWS::Redshift::Cluster"
  severity       = "low"
  like           = named(self.PreferredMaintenanceWindow, "sun:03:00-sun:04:00")
  why            = "Otherwise AWS picks the hour in which it patches and may restart it."
  fix            = "Set {PreferredMaintenanceWindow}, for instance sun:03:00-sun:04:00."
  source         = "redshift-window"
}

check "redshift-security-group-described" {
  title          = "Redshift security groups say what they are for"
  responsibility = "net.firewall"
  resource       = "AWS::Redshift::ClusterSecurityGroup"
  severity       = "low"
  like           = described(self.Description)
  why            = "Nobody can tell later whether a group is still needed and what it should let in."
}
