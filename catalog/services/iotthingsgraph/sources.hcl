source "iotthingsgraph-guide" {
  title  = "AWS IoT Things Graph User Guide"
  url    = "https://docs.aws.amazon.com/thingsgraph/latest/ug/iot-tg-whatis.html"
  opened = false
}
