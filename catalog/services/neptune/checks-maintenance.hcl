check "neptune-cluster-maintenance-has-its-day" {
  title          = "Maintenance that waits for Neptune clusters is to be applied on a day that is fixed"
  responsibility = "plat.update-settings"
  resource       = "AWS::Neptune::DBCluster"
  severity       = "medium"
  like           = maintenance_has_its_day()
  why            = "What AWS offers and nobody asks for stays undone: fixes of engine and operating system wait until somebody lets them in."
  source         = "neptune-pending"
  uninherits     = { "plat.patch" = "AWS applies every fix of a managed database by itself." }
}
