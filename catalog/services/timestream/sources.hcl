source "timestream-security" {
  title  = "Amazon Timestream Developer Guide, Security in Timestream for LiveAnalytics"
  url    = "https://docs.aws.amazon.com/timestream/latest/developerguide/security.html"
  opened = false
}

source "timestream-influxdb" {
  title  = "Amazon Timestream Developer Guide, Timestream for InfluxDB"
  url    = "https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influxdb.html"
  opened = false
}
