check "mq-broker-maintenance-window-set" {
  title          = "Amazon MQ brokers have a maintenance window of the team's choosing"
  responsibility = "plat.update-settings"
  resource       = "AWS::AmazonMQ::Broker"
  severity       = "low"
  like           = named(self.MaintenanceWindowStartTime, { DayOfWeek = "SUNDAY", TimeOfDay = "03:00", TimeZone = "UTC" })
  why            = "Otherwise AWS picks the hour in which it patches and may restart it."
  fix            = "Set {MaintenanceWindowStartTime}, for instance Sunday at 03:00."
  source         = "mq-upgrading"
}
