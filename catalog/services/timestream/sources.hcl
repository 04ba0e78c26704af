source "timestream-security" {
  title = "Amazon Timestream Developer Guide, Security in Timestream for LiveAnalytics"
  url   = "https://docs.aws.amazon.com/timestream/latest/developerguide/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}

source "timestream-influxdb" {
  title = "Amazon Timestream Developer Guide, Timestream for InfluxDB"
  url   = "https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influxdb.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
