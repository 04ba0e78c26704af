resource "aws_default_subnet" "a" {
  availability_zone = "eu-west-1a"
}

resource "aws_instance" "subject" {
  ami       = "ami-1"
  subnet_id = aws_default_subnet.a.id
}
