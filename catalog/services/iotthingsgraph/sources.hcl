source "iotthingsgraph-guide" {
  title = "AWS IoT Things Graph User Guide"
  url   = "https://docs.aws.amazon.com/thingsgraph/latest/ug/iot-tg-whatis.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. From knowledge of the service: discontinued."
}
