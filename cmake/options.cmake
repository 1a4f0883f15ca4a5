# What every target of the project is compiled with.

option(KAIBAO_BUILD_TESTS "Build the tests and benchmarks" ON)
option(KAIBAO_WARNINGS_AS_ERRORS "Fail on a warning in the project's own code" ON)
option(KAIBAO_PRECOMPILE "Read the headers of Qt once for a target instead of once for a source" ON)
set(KAIBAO_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(KAIBAO_CCACHE ccache)
if(KAIBAO_CCACHE)
  # Seen from the checkout all paths are the same, so that one cache serves every checkout. It keeps sources that
  # include precompiled headers only where it is told that nothing in these changes by macros or by time, and reads
  # those headers, 300 MB, once instead of for each source.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
    CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_INODECACHE=true
    ${KAIBAO_CCACHE})
endif()

add_library(kaibao_options INTERFACE)
target_compile_definitions(kaibao_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
  QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(kaibao_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Woverloaded-virtual -Wnon-virtual-dtor
  $<$<BOOL:${KAIBAO_WARNINGS_AS_ERRORS}>:-Werror>)
option(KAIBAO_FUZZ "Build the libFuzzer programs of the readers instead of the tests; needs Clang" OFF)
if(KAIBAO_FUZZ)
  target_compile_options(kaibao_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(KAIBAO_SANITIZE)
  target_compile_options(kaibao_options INTERFACE
    -fsanitize=${KAIBAO_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(kaibao_options INTERFACE -fsanitize=${KAIBAO_SANITIZE})
endif()

# kaibao_precompile(<target> <header> ...): every source of the target has these before anything else. Written
# sources include what they use all the same: the debug preset compiles without.
function(kaibao_precompile target)
  if(KAIBAO_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${ARGN})
    target_compile_options(${target} PRIVATE
      $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)  # else ccache compiles each time
  endif()
endfunction()

# kaibao_module(<name> SOURCES ... LINKS ... [PRIVATE_LINKS ...]): one static library of one layer.
function(kaibao_module name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  qt_add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE kaibao_options ${arg_PRIVATE_LINKS})
endfunction()
